/** Tests of backups, most of them with a real database. */
package org.islet.portal.backup;
