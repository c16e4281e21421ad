/** What patients write down themselves: each entry with all its revisions, none of which is ever changed or deleted. */
package org.islet.logbook;
