/**
 * How the targets of the departments' agreements before 2008 stand: the interim and final terms of their elements, and
 * of the whole as its technical note puts them together. May use the progress of indicators and the rules of progress.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.target;

import org.jspecify.annotations.NullMarked;
