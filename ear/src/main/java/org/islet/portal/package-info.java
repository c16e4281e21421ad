/** The runnable portal: a data folder, a database, a server, and the hospital's file deployed in it. */
package org.islet.portal;
