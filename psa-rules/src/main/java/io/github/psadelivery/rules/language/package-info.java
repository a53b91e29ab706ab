/**
 * The labels of a rubric in another language: files beside its tables, and no part of its content. May use the rubric
 * and the reading of sheets.
 */
@NullMarked
package io.github.psadelivery.rules.language;

import org.jspecify.annotations.NullMarked;
