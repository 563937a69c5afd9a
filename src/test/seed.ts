import fc from 'fast-check';

/** In `unit`, properties are tested on the same cases each time. In `site` they are not: what fails is printed with its seed. */
fc.configureGlobal({ seed: 20130116 });
