/**
 * Versions of rubrics: their order, what a new one must keep to, and the folder that keeps the published ones. May use
 * the rubrics and their readers and writers.
 */
@NullMarked
package io.github.psadelivery.rules.library;

import org.jspecify.annotations.NullMarked;
