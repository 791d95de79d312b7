/**
 * An element with a class, properties and children.
 * @param {string} tag `p`, or with classes `p.quiet.small`
 * @param {object} properties of the element; `title: undefined` leaves one out
 * @param {...(Node | string)} children
 */
export function element(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [property, value] of Object.entries(properties)) if (value !== undefined) made[property] = value;
  made.append(...children);
  return made;
}

const COLOURS = 7;

/** Gives each service a colour of its own, in the order in which they are named: a function that colours an element. */
export function colouring(services) {
  return (coloured, service) => {
    coloured.style.setProperty('--colour', `var(--service-${services.indexOf(service) % COLOURS})`);
    return coloured;
  };
}
