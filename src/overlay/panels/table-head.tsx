// Owns the head of a table: one row of titles. Roles are written out, for a table laid out as cards would lose its own.
export function TableHead({ titles }: { titles: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {titles.map((title) => (
          <th scope="col" role="columnheader" key={title}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
