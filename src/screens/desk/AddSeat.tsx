import { useRef, useState } from 'react'
import { ANIMALS, COLOURS, freeMark, type Mark, type Wish } from '../../desk/seat.ts'
import { useDeskWords } from '../../language/useWords.ts'
import { useDesk } from '../../progress/useDesk.tsx'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { SeatMark } from './SeatMark.tsx'
import { useSeatName } from './useSeatName.ts'
import '../../ui/styles/desk-pages.css'

/** The next of a list after this one, round and round, that `isFree`; this one when none is. */
function after<T>(list: readonly T[], one: T, isFree: (next: T) => boolean): T {
  const at = list.indexOf(one)
  return [...list.slice(at + 1), ...list.slice(0, at)].find(isFree) ?? one
}

/** An animal and a colour are offered; another animal, another colour; a nickname for those who want one. */
export function AddSeat() {
  const d = useDeskWords()
  const { seats, add } = useDesk()
  const nameOf = useSeatName()
  const input = useRef<HTMLInputElement>(null)
  const [wish, setWish] = useState<Wish>({})
  const [told, setTold] = useState<Mark>()
  const offer = freeMark(seats, wish)
  if (!offer) return <p>{d('add.full')}</p>
  const isFree = (mark: Mark) => {
    const free = freeMark(seats, mark)
    return free?.animal === mark.animal && free.colour === mark.colour
  }
  const other = (next: Wish) => {
    setTold(undefined)
    setWish(next)
  }
  return (
    <section className="card add-seat">
      <h2>{d('add.title')}</h2>
      <p>{d('add.what')}</p>
      <p className="seat-line" aria-live="polite">
        <SeatMark seat={offer} />
      </p>
      <div className="actions">
        <Button
          onClick={() => {
            const colours = (animal: Mark['animal']) =>
              [offer.colour, ...COLOURS].find(colour => isFree({ animal, colour }))
            const animal = after(ANIMALS, offer.animal, one => colours(one) !== undefined)
            other({ animal, colour: colours(animal) })
          }}
        >
          {d('add.animal')}
        </Button>
        <Button
          onClick={() =>
            other({
              animal: offer.animal,
              colour: after(COLOURS, offer.colour, colour => isFree({ animal: offer.animal, colour })),
            })
          }
        >
          {d('add.colour')}
        </Button>
      </div>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          const seat = add(offer, input.current?.value ?? '')
          if (input.current) input.current.value = ''
          setWish({})
          setTold(seat && seat.animal !== offer.animal ? seat : undefined)
        }}
      >
        <Field
          id="nickname"
          label={d('add.nickname')}
          hint={d('add.nickname-hint')}
          inputRef={input}
          size={12}
        />
        <Button type="submit">{d('add.go', { seat: nameOf(offer) })}</Button>
      </form>
      <p role="status">{told ? d('add.other', { seat: nameOf(told) }) : null}</p>
    </section>
  )
}
