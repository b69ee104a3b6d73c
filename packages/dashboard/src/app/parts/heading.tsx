import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useService } from '../service/service.js';

interface HeadingProps {
  /** What the page is of; in the title of the window, too. */
  readonly text: string;
  /** In the place of the text, where it has more than one form. */
  readonly children?: ReactNode;
}

/** The first heading of a page. */
export function Heading({ text, children }: HeadingProps): ReactElement {
  const { title } = useService();
  useWindowTitle(`${text} · ${title}`);
  return <h1>{children ?? text}</h1>;
}

/** What the window, its tab and its place in the browser's history are called. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
