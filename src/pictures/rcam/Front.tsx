import { HOSTS } from '../hosts.ts'
import { Control } from '../kit/Control.tsx'
import { Window } from '../kit/frames.tsx'
import { Lines } from '../kit/Lines.tsx'
import { AtRight, Between, Coloured } from '../kit/places.tsx'

/** B11, C1: a long page; the button is in the light grey field at its end. */
export const Front = () => (
  <Window host={HOSTS.rcam}>
    <Lines count={3} />
    <Between part="long-page" />
    <Lines count={3} />
    <Coloured as="grey" part="grey-field">
      <Control label="connect" here />
    </Coloured>
  </Window>
)

/** B17: the button, and then the one at the top right. */
export const SignOut = () => (
  <>
    <Window>
      <Lines count={2} />
      <Control label="sign-out" here />
    </Window>
    <Between part="then" />
    <Window>
      <AtRight>
        <Control label="log-out" />
      </AtRight>
      <Lines count={2} />
    </Window>
  </>
)
