/**
 * The facts that rules match and derive: public because DRL reads and inserts them. What asks Drools is in
 * {@code internal}.
 */
@NullMarked
package io.github.psadelivery.rules.engine;

import org.jspecify.annotations.NullMarked;
