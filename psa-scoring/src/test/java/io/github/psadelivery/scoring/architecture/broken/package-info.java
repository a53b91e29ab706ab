/** A package that breaks the rules of the house, so that a test can see them caught. */
package io.github.psadelivery.scoring.architecture.broken;
