/**
 * Why a result is what it is, as one tree: from the likelihood through the caps that bind it to judgements, areas,
 * rationale and evidence, and the next lower ceiling that did not bind. May use whole results and the rubric. The JSON of
 * a result carries all that the tree is made of, and reads back to an equal result.
 */
@NullMarked
package io.github.psadelivery.scoring.why;

import org.jspecify.annotations.NullMarked;
