import { useEffect, useState } from 'react';
import classes from './PageSkeleton.module.css';

/** Hairlines and gray bars in the shape of a page, shown only when loading takes over 200 ms. */
export function PageSkeleton() {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!visible) return null;
  return (
    <div className={classes.root} role="status" aria-label="Loading">
      {[180, 420, 320, 380, 280, 360].map((width) => (
        <div key={width} className={classes.row}>
          <span style={{ width }} />
        </div>
      ))}
    </div>
  );
}
