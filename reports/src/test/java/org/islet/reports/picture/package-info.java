/** How pages of reports look, drawn and compared with how they looked when somebody last said that it was good. */
package org.islet.reports.picture;
