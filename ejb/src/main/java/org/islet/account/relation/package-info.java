/** Who acts for whom: how a parent or a helper comes to a patient's record, and how that ends. */
package org.islet.account.relation;
