'use client';

import { useRoom } from '../containers/use-room';
import { ContainerFiles } from './container-files';
import { ContainerGroups } from './container-groups';
import { ContainerMatrix } from './container-matrix';
import { ContainerSteps } from './container-steps';
import { CopyLink } from './copy-link';
import { Live } from './live';

interface Props {
  /** Query of the page, as the server read it. */
  readonly query: string;
  /** Width to draw at before the element has been measured, px. */
  readonly firstWidth: number;
}

/** A container in four parts: how it is made, its files, its limits, and what stops it; the link holds everything. */
export function ContainerRoom({ query, firstWidth }: Props) {
  const room = useRoom(query);
  return (
    <div className="container-room">
      <ContainerSteps room={room} />
      <ContainerFiles room={room} />
      <ContainerGroups room={room} firstWidth={firstWidth} />
      <ContainerMatrix room={room} />
      <p className="container-foot">
        <CopyLink /> <span className="note">The link holds the parts, the step, the files and the limits.</span>
      </p>
      <Live text="" />
    </div>
  );
}
