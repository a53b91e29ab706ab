/**
 * A delivery report that is too long for one page, as a first page with what is said of the whole, and pages beside it. May
 * use pages and their parts; writes no file.
 */
@NullMarked
package io.github.psadelivery.scoring.report.site;

import org.jspecify.annotations.NullMarked;
