import { configure } from '@testing-library/preact'

// A busy machine takes its time: waiting longer costs nothing where the thing comes at once.
configure({ asyncUtilTimeout: 15_000 })
