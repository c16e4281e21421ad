/** The offline tools: commands that read files and print, with no server and no database. */
@NullMarked
package org.islet.reports.cli;

import org.jspecify.annotations.NullMarked;
