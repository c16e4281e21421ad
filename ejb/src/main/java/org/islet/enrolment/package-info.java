/** How people come in: patients sign up, staff are invited, the first administrator brings a set-up code. */
package org.islet.enrolment;
