/**
 * Single Departmental Plans of 2015 to 2020: objectives with their implementation timetables, and the manifesto commitments
 * that they carry.
 *
 * <p>Uses {@code terms} and {@code delivery}. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.agreement.plan;

import org.jspecify.annotations.NullMarked;
