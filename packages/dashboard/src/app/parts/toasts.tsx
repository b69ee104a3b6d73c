import { Toast } from '@base-ui/react/toast';
import type { ReactElement, ReactNode } from 'react';

/** Shows what was done, beside what is shown then. */
export function Toasts({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Toast.Provider timeout={6000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList(): ReactElement {
  const { toasts } = Toast.useToastManager();
  return (
    <>
      {toasts.map((toast) => (
        <Toast.Root key={toast.id} toast={toast} className="toast">
          <Toast.Title className="toast-title" />
          <Toast.Description className="toast-text" />
          <Toast.Close className="button button-plain" aria-label="Close">
            ×
          </Toast.Close>
        </Toast.Root>
      ))}
    </>
  );
}

/** @returns what tells of something that was done */
export function useToast(): (title: string, description?: string) => void {
  const { add } = Toast.useToastManager();
  return (title, description) => void add({ title, ...(description && { description }) });
}
