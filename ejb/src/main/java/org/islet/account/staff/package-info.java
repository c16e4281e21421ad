/** Who works for a clinic, and how that ends. */
package org.islet.account.staff;
