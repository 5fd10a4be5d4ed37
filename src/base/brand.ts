// Owns nominal types: a branded string cannot be mixed up with another.
declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
