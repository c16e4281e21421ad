/** Who the data are about: ids, names, birth dates. */
package org.islet.patient;
