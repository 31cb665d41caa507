/** Kinds of things of which one is never the other: a guitar is no violin, Peru is no Chile. */

/** A WordNet sense under which the members exclude each other. */
export interface Kind {
  name: string;
  /** Word, part of speech and sense number in WordNet. */
  root: string;
  /** All its members are kept, not only those that the concordance has: small, closed kinds. */
  all: boolean;
  /** Members mostly exclude each other, with exceptions: for sentences alike in all else only. */
  wide?: true;
}

export const KINDS: Kind[] = [
  { name: "colour", root: "color.n.1", all: true },
  { name: "country", root: "country.n.2", all: true },
  { name: "instrument", root: "musical_instrument.n.1", all: true },
  { name: "drink", root: "beverage.n.1", all: true },
  { name: "vegetable", root: "vegetable.n.1", all: true },
  { name: "fruit", root: "edible_fruit.n.1", all: false },
  { name: "room", root: "room.n.1", all: true },
  { name: "planet", root: "planet.n.1", all: true },
  { name: "material", root: "material.n.1", all: false },
  { name: "metal", root: "metallic_element.n.1", all: false },
  { name: "wood", root: "wood.n.1", all: false },
  { name: "month", root: "calendar_month.n.1", all: true },
  { name: "day", root: "day_of_the_week.n.1", all: true },
  { name: "season", root: "season.n.2", all: true },
  { name: "meal", root: "meal.n.1", all: true },
  { name: "furniture", root: "furniture.n.1", all: false },
  { name: "garment", root: "garment.n.1", all: false },
  { name: "vehicle", root: "vehicle.n.1", all: false },
  { name: "sport", root: "sport.n.1", all: true },
  { name: "animal", root: "animal.n.1", all: false },
  { name: "weapon", root: "weapon.n.1", all: false },
  { name: "building", root: "building.n.1", all: false },
  { name: "language", root: "natural_language.n.1", all: false },
  { name: "continent", root: "continent.n.1", all: true },
  { name: "city", root: "city.n.1", all: false },
  { name: "nationality", root: "inhabitant.n.1", all: false },
  { name: "meat", root: "meat.n.1", all: false },
  { name: "dish", root: "dish.n.2", all: false },
  { name: "tree", root: "tree.n.1", all: false },
  { name: "flower", root: "flower.n.1", all: false },
  { name: "body-part", root: "body_part.n.1", all: false },
  { name: "direction", root: "cardinal_compass_point.n.1", all: true },
  { name: "currency", root: "monetary_unit.n.1", all: false },
  { name: "religion", root: "religion.n.2", all: false },
  { name: "relative", root: "relative.n.1", all: false },
  { name: "artifact", root: "artifact.n.1", all: false, wide: true },
  { name: "substance", root: "substance.n.1", all: false, wide: true },
  { name: "food", root: "food.n.1", all: false, wide: true },
  { name: "food", root: "food.n.2", all: false, wide: true },
  { name: "plant", root: "plant.n.2", all: false, wide: true },
  { name: "landform", root: "geological_formation.n.1", all: false, wide: true },
  { name: "water", root: "body_of_water.n.1", all: false, wide: true },
  { name: "time-of-day", root: "time_period.n.1", all: false, wide: true },
  { name: "location", root: "region.n.3", all: false, wide: true },
  { name: "event", root: "social_event.n.1", all: false, wide: true },
  { name: "matter", root: "matter.n.3", all: false, wide: true },
];
