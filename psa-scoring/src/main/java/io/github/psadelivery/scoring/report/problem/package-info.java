/** Problems in the forms that other programs read: JSON and SARIF. Needs no library; writes no file. */
@NullMarked
package io.github.psadelivery.scoring.report.problem;

import org.jspecify.annotations.NullMarked;
