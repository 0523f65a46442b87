import { createRouter } from '@tanstack/react-router'
import { queryClient } from './queryClient.ts'
import { routeTree } from './routes.tsx'
import { Crashed } from './Crashed.tsx'
import { Loading } from './Loading.tsx'
import { NotFound } from './NotFound.tsx'

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: Loading,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The right that the page needs; without it the shell shows why it stays shut. */
    ability?: string
  }
}
