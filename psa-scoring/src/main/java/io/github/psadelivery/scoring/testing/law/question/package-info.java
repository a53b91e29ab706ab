/** The laws of answers to questions about results, one a class. A scorer without such answers skips them. */
@NullMarked
package io.github.psadelivery.scoring.testing.law.question;

import org.jspecify.annotations.NullMarked;
