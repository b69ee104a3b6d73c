import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/api-context.js';
import { pageUrl } from './api/places.js';
import { Entrance } from './session/entrance.js';
import { applyTheme } from './frame/theme.js';
import { router } from './router.js';
import './styles/index.css';

// An address that changes must not move what is relative to the page.
document.querySelector('base')?.setAttribute('href', pageUrl.href);
applyTheme();

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no place for the application');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Entrance>
        <RouterProvider router={router} />
      </Entrance>
    </QueryClientProvider>
  </StrictMode>,
);
