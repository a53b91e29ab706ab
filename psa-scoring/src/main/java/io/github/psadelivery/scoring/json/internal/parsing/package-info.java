/**
 * JSON texts as a stream of fields and words, with a place for every problem. May use Jackson, which no other package
 * knows, and shows no type of it. For the packages of {@code json} only.
 */
@NullMarked
package io.github.psadelivery.scoring.json.internal.parsing;

import org.jspecify.annotations.NullMarked;
