/** What was recorded: captures, events and devices. */
package org.islet.web.rest.record;
