/**
 * What an edit of a rubric changes: its rows, the outcomes of given assessments, and the outcomes of every state of each
 * judgement. May use the scorer, the rubrics and the states.
 */
@NullMarked
package io.github.psadelivery.scoring.impact;

import org.jspecify.annotations.NullMarked;
