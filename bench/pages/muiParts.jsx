import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import MuiTable from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { createSvgIcon } from '@mui/material/utils';
import { CrisisLinks, points } from './byHand.jsx';

const ExpandMoreIcon = createSvgIcon(<path d="m6 9 6 6 6-6" />, 'ExpandMore');

export const Banner = ({ content: { crisis } }) => (
  <Alert aria-label={crisis.label} component="aside" severity="info">
    <AlertTitle>{crisis.title}</AlertTitle>
    <CrisisLinks crisis={crisis} />
  </Alert>
);

export const Warning = ({ content }) => (
  <Alert severity="warning">
    <AlertTitle component="h2">{content.warning.heading}</AlertTitle>
    {points(content)}
  </Alert>
);

export const Faq = ({ content }) =>
  content.questions.map(({ id, question, answer }) => (
    <Accordion key={id}>
      <AccordionSummary
        aria-controls={`${id}-content`}
        expandIcon={<ExpandMoreIcon />}
        id={`${id}-header`}
      >
        <Typography component="span">{question}</Typography>
      </AccordionSummary>
      <AccordionDetails>
        {answer.map((text) => (
          <Typography key={text}>{text}</Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  ));

const Rows = ({ group, width }) => (
  <TableBody>
    <TableRow>
      <TableCell colSpan={width} component="th" scope="rowgroup">
        {group.name}
      </TableCell>
    </TableRow>
    {group.rows.map((row) => (
      <TableRow key={row.id}>
        <TableCell component="th" scope="row">
          {row.name}
        </TableCell>
        {row.cells.map((cell) => (
          <TableCell key={cell}>{cell}</TableCell>
        ))}
      </TableRow>
    ))}
  </TableBody>
);

export const Table = ({ content: { caption, columns, groups } }) => (
  <TableContainer>
    <MuiTable>
      <caption>{caption}</caption>
      <TableHead>
        <TableRow>
          <TableCell component="td" />
          {columns.map(({ id, name, medicine }) => (
            <TableCell key={id}>
              {name} <span>{medicine}</span>
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      {groups.map((group) => (
        <Rows group={group} key={group.id} width={columns.length + 1} />
      ))}
    </MuiTable>
  </TableContainer>
);
