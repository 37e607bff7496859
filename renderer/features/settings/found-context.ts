import { createContext } from 'react';
import { findSettings } from './find-settings';

/** What the search on the page leaves to see. */
export const FoundContext = createContext(findSettings(''));
