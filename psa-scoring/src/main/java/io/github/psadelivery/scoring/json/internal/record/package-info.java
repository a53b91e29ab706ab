/**
 * Records from JSON, to JSON, and their JSON Schema, all three from the types alone. May use the reading and writing of
 * JSON texts beside it; knows no type of the field. For the packages of {@code json} only.
 *
 * <p>A field is a component: its name is the component's, and it is left out where the component is an empty
 * {@code Optional}, an empty list or false. Numbers are {@code BigDecimal} and {@code int}, days are
 * {@code 2004-03-31}, the words of an enum are its constants in lower case with spaces, and a sealed interface is an
 * object whose field {@code kind} names the record, as in {@code at least} for {@code AtLeast}. There are no maps.
 *
 * <p>Not Jackson's own mapper, {@code jackson-databind}: it stops at the first thing that is wrong and throws, where
 * whoever wrote the data should hear of everything at once, each at its place and with the nearest word that would be
 * right; and a jar of 1.9 MB would come with it.
 */
@NullMarked
package io.github.psadelivery.scoring.json.internal.record;

import org.jspecify.annotations.NullMarked;
