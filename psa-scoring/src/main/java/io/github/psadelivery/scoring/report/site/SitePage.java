package io.github.psadelivery.scoring.report.site;

/**
 * One page of a report that is told on several. Immutable.
 *
 * @param file the name of its file, in one folder with those of the others
 * @param text all of it
 */
public record SitePage(String file, String text) {}
