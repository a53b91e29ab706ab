/**
 * Assessments and results, registers of agreements and their progress as JSON. May use the results, the progress, the
 * sources of assessments and, in {@code internal.parsing} alone, Jackson 3, of which no type is shown.
 *
 * <p>Only reading needs a library, {@code tools.jackson.core:jackson-core} 3.2 or later; writing and the schemas need
 * none. Where it is not on the class path, reading gives a problem that says so.
 *
 * <ul>
 *   <li>Callers on Jackson 2 add it all the same: it has another group and other packages, brings nothing along, and
 *       meets Jackson 2 nowhere. A tree of theirs goes in as its bytes, {@code mapper.writeValueAsBytes(tree)}, and a
 *       result comes out as a tree, {@code mapper.readTree(ResultJson.write(result))}.
 *   <li>Callers on another JSON library do the same with its bytes and texts.
 *   <li>Callers who want no JSON library build an {@code Assessment} in Java, or read CSV.
 * </ul>
 */
@NullMarked
package io.github.psadelivery.scoring.json;

import org.jspecify.annotations.NullMarked;
