/**
 * The sheets that may stand beside the assessments of a delivery report: its narrative, and which indicators measure its
 * items. May use the model, the sources of assessments and the reading of sheets.
 */
@NullMarked
package io.github.psadelivery.scoring.csv.delivery;

import org.jspecify.annotations.NullMarked;
