/** The first page of each report for several kinds of patients, small and side by side, for whoever looks at them. */
package org.islet.it.sheet;
