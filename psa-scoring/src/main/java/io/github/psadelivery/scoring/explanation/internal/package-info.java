/** What makes results small. May use nothing but the JDK. Not for callers. */
@NullMarked
package io.github.psadelivery.scoring.explanation.internal;

import org.jspecify.annotations.NullMarked;
