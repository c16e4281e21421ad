/** Who looked at whose data and what they did: written with the act, chained, never changed. */
package org.islet.audit;
