/** Tests of the embedded database, most of them with a real one. */
package org.islet.portal.database;
