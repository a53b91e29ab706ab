/**
 * Every text that a person sees in reports, explanations and the output of commands, from one bundle, so that another
 * language is another file. Uses the JDK alone.
 */
@NullMarked
package io.github.psadelivery.scoring.wording;

import org.jspecify.annotations.NullMarked;
