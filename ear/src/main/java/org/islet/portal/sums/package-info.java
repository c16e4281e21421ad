/** Has the sums of days made anew from the archive, by whichever portals run on the database. */
package org.islet.portal.sums;
