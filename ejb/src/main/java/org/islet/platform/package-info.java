/** What every feature stands on: configuration, the clock, the database and its migrations. */
package org.islet.platform;
