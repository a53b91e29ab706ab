/**
 * The Implementation Unit of 2015 to 2020, its commissions, and the task forces that it served.
 *
 * <p>Uses {@code governance} for people and agreed actions. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.governance.implementation;

import org.jspecify.annotations.NullMarked;
