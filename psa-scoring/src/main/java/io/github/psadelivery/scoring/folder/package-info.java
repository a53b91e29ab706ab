/**
 * A folder of files with assessments, whatever their formats. May use the readers of all formats.
 */
@NullMarked
package io.github.psadelivery.scoring.folder;

import org.jspecify.annotations.NullMarked;
