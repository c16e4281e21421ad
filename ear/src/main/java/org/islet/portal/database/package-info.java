/** The portal's own PostgreSQL: unpacked, made, started, watched over, stopped. */
package org.islet.portal.database;
