/** Whose rows of the database a piece of work may see, said to the database at the head of each of its transactions. */
package org.islet.platform.rows;
