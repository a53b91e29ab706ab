/** The way in: the shipped rubrics, by id, hash and date. */
@NullMarked
package io.github.psadelivery.rules;

import org.jspecify.annotations.NullMarked;
