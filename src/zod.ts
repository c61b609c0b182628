import {
  array,
  boolean,
  discriminatedUnion,
  email,
  enum as oneOf,
  int,
  literal,
  number,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown,
} from 'zod'
import type { infer as Infer, input as Input, output as Output, ZodType as Type } from 'zod'

/** The part of zod that notelint uses, by name: the whole of it would triple the time a cold start takes. */
export const z = {
  array,
  boolean,
  discriminatedUnion,
  email,
  enum: oneOf,
  int,
  literal,
  number,
  record,
  strictObject,
  string,
  toJSONSchema,
  union,
  unknown,
}

// eslint-disable-next-line @typescript-eslint/no-namespace -- types and values under one name, as zod's own `z`
export declare namespace z {
  type ZodType<O = unknown, I = unknown> = Type<O, I>
  type infer<T extends Type> = Infer<T>
  type input<T extends Type> = Input<T>
  type output<T extends Type> = Output<T>
}
