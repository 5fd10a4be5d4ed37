// Owns the two lists of which a pseudonym is made: short, kindly, and harmless in every pair. Only ever add at the end.

/** A room's log names seats by index: a word that moved would rename a class. */
export const FIRST_WORDS =
  `Amber Azure Bold Brave Bright Brisk Calm Candid Careful Cheerful Clear Clever Copper Coral Crimson Curious
  Daring Eager Early Emerald Fair Fleet Frank Gentle Glad Golden Grand Green Happy Honest Indigo Ivory Jade Jolly
  Keen Kind Lively Loyal Lucky Merry Mellow Modest Nimble Noble Patient Polite Proud Quick Quiet Ready Royal Ruby
  Sage Scarlet Silver Sincere Sky Steady Sunny Swift Teal Tidy True Trusty Violet Warm Wise Witty`.split(/\s+/);

export const SECOND_WORDS =
  `Acorn Anchor Aspen Badger Beacon Birch Bison Brook Cedar Comet Compass Condor Crane Curlew Cypress Dolphin Dove
  Eagle Elm Falcon Fern Finch Fjord Fox Gannet Glacier Harbour Hare Harp Hawk Hazel Heron Island Ivy Jay Kestrel
  Lantern Lark Laurel Lynx Maple Marten Meadow Moose Oak Orchid Osprey Otter Owl Panda Pearl Pelican Pine Plover
  Puffin Raven River Robin Rowan Seal Sparrow Spruce Starling Stork Summit Swallow Swan Tern Thistle Thrush Tulip
  Valley Walnut Whale Willow Wren`.split(/\s+/);
