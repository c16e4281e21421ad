/** What patients write down themselves. */
package org.islet.web.rest.logbook;
